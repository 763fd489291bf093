#!/usr/bin/env node
/** The program itself; everything it does stands in `main.ts`. */
import { processIo } from "./io.ts";
import { main } from "./main.ts";

process.exitCode = await main(process.argv.slice(2), processIo());
