/** Title and sentence by code. `{name}` is filled from the refusal's params. */
export type Sentences = Readonly<Record<string, { title: string; detail: string }>>;
