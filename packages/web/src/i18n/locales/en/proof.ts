export const proof = {
  title: 'Proof',
};
