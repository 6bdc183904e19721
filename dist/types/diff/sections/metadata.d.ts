/** Free facts about the service, compared name by name. */
export declare const compareMetadata: import("../section.js").Section;
