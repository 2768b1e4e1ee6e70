import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { ErrorState } from '../components/ErrorState.tsx';
import { problemOf } from '../api/problem.ts';
import { NotHere } from './NotHere.tsx';

/** A page that could not be loaded; what is not there, or not one's own, says just that. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (problemOf(error).status === 404) return <NotHere />;
  const again = (): void => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return <ErrorState problem={error} onRetry={again} />;
}
