import { settings } from './settings';

const { secrets } = settings();

export default {
  'users-permissions': {
    config: {
      jwtSecret: secrets.jwtSecret,
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
};
