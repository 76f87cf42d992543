import type { Core } from '@strapi/strapi';
import { settings } from '../../config/settings';

/** Makes the panel's first account from PANEL_ADMIN_EMAIL and PANEL_ADMIN_PASSWORD, once. */
export async function ensurePanelAdmin(strapi: Core.Strapi): Promise<void> {
  const { panelAdmin } = settings();
  if (!panelAdmin || (await strapi.db.query('admin::user').count()) > 0) return;
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: panelAdmin.email,
    password: panelAdmin.password,
    firstname: 'Panel',
    lastname: 'Administrator',
    registrationToken: null,
    isActive: true,
    roles: [superAdmin.id],
  });
}
