import type { Translation } from '../../translation.ts';
import type { proof as english } from '../en/proof.ts';

export const proof: Translation<typeof english> = {
  title: '计时依据',
};
