/** What stands for a placeholder that is no part of a string or quoted atom: an atom of these. */
export const standIn = '\u25a1';
