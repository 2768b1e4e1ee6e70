import { signOut } from '../api/auth.ts';

/** Ends the session and leaves nothing of it in memory. */
export function useSignOut(): () => Promise<void> {
  return async () => {
    await signOut();
    location.assign('/signin');
  };
}
