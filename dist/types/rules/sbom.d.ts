/** Empty by design: packages of a bill of materials are reported in a shape of their own and never have a class. */
export declare const sbomRules: {};
