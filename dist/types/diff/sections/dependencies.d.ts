/** What the service relies on, matched by name where both sides have names, else by repository. */
export declare const compareDependencies: import("../section.js").Section;
