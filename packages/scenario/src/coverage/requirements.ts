/** A line of `docs/requirements.md`: what a guide as published promises, and its id. */
export interface Requirement {
  id: string;
  says: string;
}

/** The requirements of the table, in its order: the lines that begin with `- ` and an id such as `VMW-01`. */
export function readRequirements(text: string): Requirement[] {
  return [...text.matchAll(/^- ([A-Z]+-\d+) (.+)$/gm)].flatMap(([, id, says]) =>
    id === undefined || says === undefined ? [] : [{ id, says }],
  );
}
