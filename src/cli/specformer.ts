#!/usr/bin/env node
/** The program itself; everything it does stands in `main.ts`. */
import { processIo } from "./io.ts";
import { main } from "./main.ts";

// Whoever reads the output may have enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), processIo());
