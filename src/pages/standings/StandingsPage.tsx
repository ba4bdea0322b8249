export default function StandingsPage() {
  return <h1>x</h1>;
}
