import { settings } from './settings';

const { secrets } = settings();

export default {
  // Nothing here sends mail. Named in full, the default provider does not warn at every start that no relay is set.
  email: { config: { provider: '@strapi/provider-email-sendmail' } },
  'users-permissions': {
    config: {
      jwtSecret: secrets.jwtSecret,
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
};
