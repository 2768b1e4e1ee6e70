import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useExpired } from '../api/session.ts';
import { Part } from '../components/Part.tsx';
import { useOnceTouched } from '../components/useOnceTouched.ts';
import { cssVariablesResolver, theme } from '../theme.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.ts';

const signInAgain = () => import('../sign-in/SignInAgain.tsx');
const SignInAgain = lazy(() => signInAgain().then(({ SignInAgain }) => ({ default: SignInAgain })));

export function App() {
  const expired = useExpired();
  useOnceTouched(() => Promise.allSettled([signInAgain()]));
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
        {expired && (
          <Part>
            <SignInAgain />
          </Part>
        )}
        <Notifications position="bottom-right" autoClose={5_000} containerWidth={320} limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
