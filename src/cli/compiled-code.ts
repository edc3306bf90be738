/**
 * What the loader asks when the program ends: the functions that ran are compiled by then, and after a run that read files
 * and asked rules these are the ones that the next run will need.
 */
export const compiledCode = { isWorthKeeping: false };
