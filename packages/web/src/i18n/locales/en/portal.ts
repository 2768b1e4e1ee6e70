export const portal = {
  title: 'Portal',
};
