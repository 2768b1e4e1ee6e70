import { ago, answer, close, confirm, note, on, propose, take, write, type Story } from './story.ts';

export const xensourceStories: readonly Story[] = [
  {
    contact: 'dana.fox@ridgeway.example',
    contract: 'XS-3014-G',
    product: 'xenenterprise',
    severity: 'P2',
    title: 'Live migration fails between new hosts',
    description:
      'Migration between the two hosts added on Friday fails with "VM_INCOMPATIBLE_WITH_THIS_HOST". The four older hosts migrate among each other without trouble.',
    form: { topic: 'host', 'host-os-changes': 'Two hosts with newer processors joined the pool' },
    filed: ago(50),
    steps: [],
  },
  {
    contact: 'dana.fox@ridgeway.example',
    contract: 'XS-3014-G',
    product: 'xenserver',
    severity: 'P1',
    title: 'Pool master does not come back after power loss',
    description:
      'After a power loss at 06:40 the pool master hangs at "Starting xapi". The library and the registrar are offline; term starts tomorrow.',
    form: { topic: 'host' },
    filed: on(1, '07:05'),
    steps: [
      take(on(1, '07:15'), 'tom.okafor'),
      write(
        on(1, '07:22'),
        'tom.okafor',
        'Dana, I have your case. Please do not reinstall the master. Promote another host with "xe pool-emergency-transition-to-master"; I am staying with you on the phone while you do.',
        true,
      ),
      note(
        on(1, '07:50'),
        'tom.okafor',
        'State database truncated on the old master. Slave 3 is consistent, promoted.',
      ),
      write(
        on(1, '08:15'),
        'tom.okafor',
        'The pool runs under its new master. Once the old one has a fresh disk it can rejoin; send its bug report beforehand so that we find out why the database was cut short.',
      ),
      answer(on(1, '09:45'), 'Everything is up. The bug report follows tonight when the disk is replaced.'),
    ],
  },
  {
    contact: 'omar.reyes@pinewood.example',
    contract: 'XS-3061-B',
    product: 'xenserver',
    severity: 'P3',
    title: 'Clock of Linux guests drifts by minutes a day',
    description: 'Three Debian guests run ahead by about two minutes a day although they use ntpd.',
    form: { topic: 'virtual-machine' },
    filed: on(5, '10:30'),
    steps: [
      take(on(2, '15:10'), 'anna.keller'),
      write(
        on(2, '15:25'),
        'anna.keller',
        'Omar, the guests follow the host clock and their own at once. Set xen.independent_wallclock=1 in them and restart ntpd.',
      ),
      propose(
        on(2, '15:26'),
        'anna.keller',
        'Set xen.independent_wallclock=1 in each guest, then restart ntpd.',
      ),
    ],
  },
  {
    contact: 'dana.fox@ridgeway.example',
    contract: 'XS-3014-G',
    product: 'xenenterprise',
    severity: 'P4',
    title: 'Where to find the list of supported guests',
    description: 'Which releases of Red Hat are supported as guests with 4.0.1?',
    form: { topic: 'other' },
    filed: on(9, '09:15'),
    steps: [
      take(on(9, '09:40'), 'anna.keller'),
      propose(
        on(9, '10:05'),
        'anna.keller',
        'The release notes of 4.0.1 list them in chapter 3; RHEL 3.6 to 5.0 are supported.',
      ),
      confirm(on(8, '11:00'), 'Found it, thank you.'),
      close(on(8, '11:20'), 'anna.keller', 'confirmed'),
    ],
  },
];
