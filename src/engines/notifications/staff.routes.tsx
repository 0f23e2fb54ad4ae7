import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { findStaff } from '#engines/organisation/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { ListFilter } from './inputs.ts';
import {
  linkLine,
  noticesPage,
  openNotice,
  type Place,
  readAll,
  resumeMail,
  saveSettings,
  settingsPage,
  unlinkLine,
} from './own.routes.tsx';
import { type DeliveryRow, listBounces, listDeliveries } from './queries.ts';
import { text } from './text.ts';
import { Deliveries } from './views/deliveries.tsx';

const place: Place = {
  audience: 'staff',
  list: '/staff/notifications',
  settings: '/staff/notifications/settings',
};

const staffPrefix = 'staff:';

function staffIds(rows: readonly DeliveryRow[]): string[] {
  const staff = rows.filter(({ recipient }) => recipient.startsWith(staffPrefix));
  return [...new Set(staff.map(({ recipient }) => recipient.slice(staffPrefix.length)))];
}

async function deliveriesPage(c: HttpContext): Promise<Response> {
  const filter = ListFilter.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const listed = await listDeliveries(unit, filter.view, filter.page);
    const people = await findStaff(unit, staffIds(listed.rows));
    const names = new Map([...people].map(([id, { name }]) => [`${staffPrefix}${id}`, name]));
    const bounces = await listBounces(unit);
    const subject = { type: 'town', id: unit.town };
    const entry = { action: 'notifications.deliveries-read', subject, readPersonalData: true };
    await recordAudit(unit, c.var.actor, entry);
    return { ...listed, names, bounces };
  });
  return staffPage(
    c,
    { title: text.deliveries, lead: text.deliveriesLead },
    <Deliveries filter={filter} {...found} />,
  );
}

export const staffRoutes = new Hono<HttpEnv>()
  .get('/notifications', openToAllStaff(), (c) => noticesPage(c, place))
  .post('/notifications/read', openToAllStaff(), (c) => readAll(c, place))
  .get('/notifications/settings', openToAllStaff(), (c) => settingsPage(c, place))
  .post('/notifications/settings', openToAllStaff(), (c) => saveSettings(c, place))
  .post('/notifications/settings/resume', openToAllStaff(), (c) => resumeMail(c, place))
  .post('/notifications/settings/line/link', openToAllStaff(), (c) => linkLine(c, place))
  .post('/notifications/settings/line/unlink', openToAllStaff(), (c) => unlinkLine(c, place))
  .get('/notifications/deliveries', permit('notifications.deliveries'), deliveriesPage)
  .post('/notifications/:id/open', openToAllStaff(), (c) => openNotice(c, place));
