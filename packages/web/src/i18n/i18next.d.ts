import 'i18next';
import type { admin } from './locales/en/admin.ts';
import type { cases } from './locales/en/cases.ts';
import type { common } from './locales/en/common.ts';
import type { desk } from './locales/en/desk.ts';
import type { portal } from './locales/en/portal.ts';
import type { problems } from './locales/en/problems.ts';
import type { proof } from './locales/en/proof.ts';
import type { studio } from './locales/en/studio.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: false;
    resources: {
      common: typeof common;
      cases: typeof cases;
      desk: typeof desk;
      admin: typeof admin;
      portal: typeof portal;
      proof: typeof proof;
      problems: typeof problems;
      studio: typeof studio;
    };
  }
}
