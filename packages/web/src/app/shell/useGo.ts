import { useRouter } from '@tanstack/react-router';

/** Goes to an address of `path(ws)…`. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const router = useRouter();
  return (href, options) =>
    options?.replace === true ? router.history.replace(href) : router.history.push(href);
}
