import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

export interface AuthSettings {
  /** Where people reach Upheld: `https://support.vendor.example`. */
  readonly baseUrl: string;
  /** Signs the cookies; at least 32 characters. */
  readonly secret: string;
}

/** A header of our own, set from the connection by our server, so that nobody forges their address to the library. */
export const clientAddressHeader = 'x-upheld-client-address';

export const isSecure = (settings: AuthSettings): boolean => settings.baseUrl.startsWith('https:');

/** `__Host-` ties a cookie to exactly this host; browsers take it over https only. */
export const sessionCookieName = (settings: AuthSettings): string =>
  isSecure(settings) ? '__Host-upheld_session' : 'upheld_session';

/** On one's own machine a browser may say localhost or 127.0.0.1, and a development server has another port. */
function trustedOrigins({ baseUrl }: AuthSettings): string[] {
  const { hostname, origin } = new URL(baseUrl);
  const isLoopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return isLoopback ? [origin, 'http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'] : [origin];
}

/** Sign-in by email and password. Sign-up is closed: administrators make people known. */
export function createAuth(pool: pg.Pool, settings: AuthSettings) {
  const cookie = (name: string) => ({
    name: isSecure(settings) ? `__Host-upheld_${name}` : `upheld_${name}`,
    attributes: { secure: isSecure(settings), sameSite: 'lax' as const, httpOnly: true, path: '/' },
  });
  return betterAuth({
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: trustedOrigins(settings),
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', required: false, input: false } },
    },
    session: {
      modelName: 'auth_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: 7 * 86_400,
      updateAge: 86_400,
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    // The routes have the limit; the library's own forgets nothing as long as somebody signs in every minute.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => uuidv7() },
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      cookies: {
        session_token: cookie('session'),
        session_data: cookie('session_data'),
        account_data: cookie('account_data'),
        dont_remember: cookie('dont_remember'),
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
