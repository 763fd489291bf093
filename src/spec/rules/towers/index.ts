/** Rules between towers. What one tower says by itself is held to the rules of any model. */

import type { Rule } from "../rule.ts";
import { comparisons } from "./comparisons.ts";
import { connections } from "./connections.ts";
import { circles } from "./circles.ts";
import { generating } from "./generating.ts";
import { memories } from "./memories.ts";
import { names } from "./names.ts";
import { sections } from "./sections.ts";
import { positions } from "./positions.ts";
import { shares } from "./shares.ts";
import { tasks } from "./tasks.ts";
import { unread } from "./unread.ts";
import { widths } from "./widths.ts";

export const towerRules: readonly Rule[] = [sections, connections, circles, memories, widths, unread, shares, comparisons, generating, positions, tasks, names];
