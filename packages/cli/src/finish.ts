/** How a command tells its exit code: 0 fine, 1 ran and found problems, 2 could not run. */
export type Finish = (exitCode: 0 | 1 | 2) => void;
