/**
 * What the loader asks when the program ends: the functions that ran are compiled by then, and after a run that read files
 * and asked rules these are the ones that the next run will need.
 */
export const compiledCode = { isWorthKeeping: false };

/**
 * A run over more files collects garbage often enough for V8 to forget the code of its beginning. Keeping the rest would
 * cost the next start 30 ms more than it saves: the function around the whole bundle would be compiled anew.
 */
const mostFiles = 64;

/** Tells how many files the run has read. */
export function noteFilesRead(count: number): void {
  compiledCode.isWorthKeeping = count > 0 && count <= mostFiles;
}
