/** How the service runs and scales. */
export declare const compareRuntime: import("../section.js").Section;
