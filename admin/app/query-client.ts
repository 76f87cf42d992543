import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

/** Asks again where the server may have been busy, never where it has said no. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < 2 && !(error instanceof HttpError && error.status < 500) },
  },
});
