/** The release of this program; a test holds it equal to `package.json`. */
export declare const VERSION = "0.3.0";
