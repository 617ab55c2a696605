# Every public header, by target and layer, relative to include/mandat. A header that is not listed is neither
# installed nor compiled alone; tests/architecture.cmake fails on it.

set(mandat_core_headers
    version.hpp

    domain/fwd.hpp
    domain/ids.hpp
    domain/verdict.hpp
    domain/wording.hpp
    domain/date.hpp
    domain/period.hpp
    domain/amount.hpp
    domain/facts.hpp
    domain/traits.hpp
    domain/citation.hpp
    domain/terms.hpp
    domain/fault.hpp
    domain/result.hpp
    domain/reason.hpp

    model/fwd.hpp
    model/source.hpp
    model/region.hpp
    model/organ.hpp
    model/unit.hpp
    model/role_post.hpp
    model/appointment.hpp
    model/matter.hpp
    model/delegation_order.hpp
    model/delegation.hpp
    model/terms.hpp
    model/governance.hpp
    model/draft.hpp
    model/builder.hpp
    model/graph.hpp
    model/detail/assembler.hpp
    model/detail/name_table.hpp
    model/detail/order_maker.hpp
    model/detail/workbench.hpp
    model/detail/natural_order.hpp

    law/rule.hpp
    law/catalog.hpp
    law/amounts.hpp

    resolver/question.hpp
    resolver/brief.hpp
    resolver/ruling.hpp
    resolver/reference.hpp
    resolver/detail/annotation.hpp
    resolver/detail/examination.hpp
    resolver/detail/grounds.hpp
    resolver/detail/law_clauses.hpp
    resolver/detail/paths.hpp
    resolver/detail/powers.hpp
    resolver/detail/spread.hpp

    report/words.hpp
    report/phrasing.hpp
    report/wording.hpp
    report/swedish_order.hpp
    report/explanation.hpp

    mandat.hpp
)

set(mandat_io_headers
    io/bundle.hpp
    io/names.hpp
)

set(mandat_report_headers
    documents/json.hpp
    documents/text.hpp
    documents/chart.hpp
)
