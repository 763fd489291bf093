import type * as compiler from "../src/index.ts";

export declare function libraryTable(of: Pick<typeof compiler, "readModel" | "lower" | "totalParameters">): string;
export declare function withTable(readme: string, table: string): string;
