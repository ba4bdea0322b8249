/** A command line that a command does not take. The message says why; the exit code is 2. */
export class WrongUse extends Error {}
