import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Without network a question fails at once instead of waiting unsaid; what was read before stays.
      networkMode: 'always',
      retry: (count, problem) => count < 2 && [0, 502, 503, 504].includes(problemOf(problem).status),
    },
  },
});
