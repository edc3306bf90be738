/** What was asked cannot be done: the message is one line for the user, and the exit code is 2. */
export class UsageError extends Error {}
