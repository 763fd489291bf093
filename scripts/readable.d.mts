export declare const readable: readonly string[];
export declare const shown: readonly string[];
