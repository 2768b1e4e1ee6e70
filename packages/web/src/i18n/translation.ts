/** What another language must hold of the English words: every key but the singular, which Chinese and Korean lack. */
export type Translation<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translation<T[K]>;
};
