export function Palette({ onClose }: { onClose: () => void }) {
  onClose();
  return null;
}
