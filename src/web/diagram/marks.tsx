/** ✓ on a state that was visited. */
export const Check = ({ x, y }: { x: number; y: number }) => (
  <g class="oek-diagram__check">
    <circle cx={x} cy={y} r="10" />
    <path d={`M${x - 4.5} ${y + 0.5}l3 3l6-6.5`} />
  </g>
);

/** NU above the state where the dossier is. */
export const Here = ({ x, y }: { x: number; y: number }) => (
  <g class="oek-diagram__here">
    <rect x={x - 26} y={y - 10} width="52" height="20" rx="10" />
    <text x={x} y={y + 4.5}>
      NU
    </text>
  </g>
);
