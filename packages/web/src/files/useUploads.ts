import { useRef, useState } from 'react';
import { newUpload, startUpload, type Sending, type Upload } from './upload.ts';

export interface Uploads {
  list: readonly Upload[];
  add: (files: readonly File[], field?: string | null) => void;
  pause: (key: string) => void;
  /** Goes on after a rest or a failure, from where it was. */
  resume: (key: string) => void;
  remove: (key: string) => void;
  clear: () => void;
  busy: boolean;
  /** What an act or a filing takes with it. */
  refs: { id: string; field: string | null }[];
}

/** Files on their way to the server, for a message or a case that is being written. `kept` were sent before. */
export function useUploads(ws: string, kept: readonly Upload[] = []): Uploads {
  const [list, setList] = useState<readonly Upload[]>(kept);
  const sendings = useRef(new Map<string, Sending>());
  const change = (key: string, part: Partial<Upload>): void =>
    setList((now) => now.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const add = (files: readonly File[], field: string | null = null): void => {
    for (const file of files) {
      const upload = newUpload(file, field);
      setList((now) => [...now, upload]);
      void startUpload(ws, file, (part) => change(upload.key, part)).then((sending) =>
        sendings.current.set(upload.key, sending),
      );
    }
  };
  const remove = (key: string): void => {
    if (list.find((each) => each.key === key)?.state !== 'done') sendings.current.get(key)?.remove();
    sendings.current.delete(key);
    setList((now) => now.filter((each) => each.key !== key));
  };
  return {
    list,
    add,
    pause: (key) => sendings.current.get(key)?.pause(),
    resume: (key) => sendings.current.get(key)?.resume(),
    remove,
    clear: () => setList([]),
    busy: list.some(({ state }) => state === 'going'),
    refs: list.flatMap(({ id, field, state }) => (state === 'done' && id !== null ? [{ id, field }] : [])),
  };
}
