import type { Overview } from '../rules/overview.ts';
import { SimulatorBlock } from './firm/SimulatorBlock.tsx';
import { ParkMap } from './firms/ParkMap.tsx';
import { ParksAndFirms } from './firms/ParksAndFirms.tsx';
import { LedgerSection } from './ledger/LedgerSection.tsx';
import { PublicView } from './public/PublicSummary.tsx';
import type { RenewalContext } from './renewalContext.ts';
import { ProjectTable } from './scenes/ProjectTable.tsx';
import { PolicyFirms } from './services/PolicyFirms.tsx';
import { WholePage } from './WholePage.tsx';
import { WarningList } from './warnings/WarningList.tsx';

interface OpenedProps {
  readonly context: RenewalContext;
  readonly overview: Overview;
}

/** Shows the view that the link opens: a park, a complete list, or the overview. */
export function Opened({ context, overview }: OpenedProps) {
  const { list } = context.view;
  const firms = <ParksAndFirms {...context} overview={overview} />;
  switch (list) {
    case 'projects':
      return <ProjectTable context={context} overview={overview} />;
    case 'warnings':
      return <WarningList context={context} overview={overview} />;
    case 'policies':
      return <PolicyFirms context={context} overview={overview} />;
    case 'firms':
      return firms;
    case 'ledger':
      return <LedgerSection {...context} overview={overview} />;
    case undefined:
      if (context.address.place !== undefined) return firms;
      return (
        <>
          <WholePage
            context={context}
            overview={overview}
            low={firms}
            map={<ParkMap {...context} overview={overview} />}
            simulator={<SimulatorBlock context={context} />}
            ledger={<LedgerSection {...context} overview={overview} />}
          />
          <PublicView {...context} overview={overview} />
        </>
      );
  }
}
