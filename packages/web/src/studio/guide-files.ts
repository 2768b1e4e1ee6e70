export interface GuideFileText {
  path: string;
  text: string;
}

/** Chosen files as a guide has them: `guide.yaml` by itself, every other one below `texts/`. */
export const guideFiles = (chosen: readonly Pick<File, 'name' | 'text'>[]): Promise<GuideFileText[]> =>
  Promise.all(
    chosen.map(async (file) => ({
      path: file.name === 'guide.yaml' ? file.name : `texts/${file.name}`,
      text: await file.text(),
    })),
  );
