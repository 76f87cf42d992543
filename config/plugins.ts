import { settings } from './settings';

const { secrets } = settings();

export default {
  // Nothing here sends mail; left on, the plugin warns at every start that no relay is set.
  email: { enabled: false },
  'users-permissions': {
    config: {
      jwtSecret: secrets.jwtSecret,
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
};
