export { addDelegation } from './delegations/commands.ts';
export { addDepartment, closeDepartment, renameDepartment } from './departments/commands.ts';
export { type DepartmentRecord, readDepartment } from './departments/history.ts';
export {
  type Department,
  findDepartmentByCode,
  findDepartments,
  listDepartments,
} from './departments/queries.ts';
export {
  type OwnedThing,
  type OwnedThings,
  type Owners,
  ownedThing,
  registerOwnership,
} from './ownership.ts';
export {
  findPosts,
  type HeldPost,
  listDelegates,
  listDelegators,
  listStaffByPost,
} from './posts/queries.ts';
export { syncRoles } from './roles/commands.ts';
export { type KnownPermission, listPermissions } from './roles/queries.ts';
export { addStaff, linkUser, type NewPost, type NewStaff } from './staff/commands.ts';
export {
  findStaff,
  findStaffActor,
  findStaffByNumber,
  listStaffWith,
  permissionsByRole,
  type StaffMember,
} from './staff/queries.ts';
export { addTown, type NewTown, townsTopic } from './towns/commands.ts';
export { getTown, indexByHost, listTowns, type Town } from './towns/queries.ts';
