import { milestone } from '../duties/shape.ts';
import { byId } from '../shape/scalars.ts';

export const milestones = byId(milestone);
