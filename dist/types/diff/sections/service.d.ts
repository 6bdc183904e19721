/** Name, version, owner, image and chart of the service. */
export declare const compareService: import("../section.js").Section;
