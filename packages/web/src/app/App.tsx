import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { SignInAgain } from '../sign-in/SignInAgain.tsx';
import { cssVariablesResolver, theme } from '../theme.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.ts';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
          <SignInAgain />
        </Suspense>
        <Notifications position="bottom-right" autoClose={5_000} containerWidth={320} limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
