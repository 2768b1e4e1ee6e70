import { z } from 'zod';
import { fault } from '../shape/scalars.ts';
import { amountPattern } from './parse-amount.ts';

const amountFault = fault(
  'amount-invalid',
  'An amount is written 90min, 4h, 10d, 6mo, 1y, 2bd, 2wd, none, agreed, next 08:00, fact.every or 60d before fact.endsOn',
);

export const amount = z
  .string({ error: amountFault })
  .regex(amountPattern, { error: amountFault })
  .meta({
    id: 'amount',
    description:
      'How long: 90min, 4h, 10d, 6mo, 1y, 2bd, 2wd, none, agreed, next 08:00, fact.every, 60d before fact.endsOn',
    examples: ['none'],
  });

const wallFault = fault('amount-invalid', 'Days of the wall clock are written 14d, 6mo or 1y');

export const wallAmount = z
  .string({ error: wallFault })
  .regex(/^[1-9]\d{0,5}(?:d|mo|y)$/, { error: wallFault })
  .meta({ examples: ['1d'] });

const lengthFault = fault('amount-invalid', 'A length of time is written 90min, 4h, 10d, 6mo, 1y or 2bd');

export const lengthAmount = z
  .string({ error: lengthFault })
  .regex(/^[1-9]\d{0,5}(?:min|h|d|mo|y|bd)$/, { error: lengthFault })
  .meta({ examples: ['1d'] });
