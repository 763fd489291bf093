import type { families } from "../src/checkpoints/index.ts";
import type * as compiler from "../src/index.ts";

export declare function libraryTable(of: Pick<typeof compiler, "readModel" | "lower" | "totalParameters">): string;
export declare function familyList(of: typeof families): string;
export declare function withLists(readme: string, lists: Readonly<Record<"families" | "specs", string>>): string;
