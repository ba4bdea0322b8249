export default function SourcesPage() {
  return <h1>x</h1>;
}
