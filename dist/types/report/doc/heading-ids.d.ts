/** Gives every heading of a document an id of its own, as GitHub does, so that links work there and in HTML. */
export declare class HeadingIds {
    #private;
    /** The id of the next heading with this text: a number follows where the text was there before. */
    next(text: string): string;
}
