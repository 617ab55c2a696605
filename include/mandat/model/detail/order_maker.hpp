// SPDX-License-Identifier: MIT
#pragma once
// Makes orders, their points and delegations, and sub-delegations, out of
// drafts (layer 1, private).

#include <mandat/domain/cited.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/model/detail/natural_order.hpp>
#include <mandat/model/detail/workbench.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class order_maker : protected workbench {
protected:
    using workbench::workbench;

    // -------------------------------------------------------------------------------------- orders
    void make_orders() {
        known_numbers versions; // by order and version
        for (std::size_t i = 0; i < drafts_.orders.size(); ++i) {
            const auto& one = drafts_.orders[i];
            const auto [first, is_new] = versions.number_of(one.key + '\0' + one.version, i);
            if (!is_new) {
                const auto& other = drafts_.orders[first].where;
                report(fault_code::duplicate, one.where,
                       "ordningen " + quoted(one.key) + " version " + quoted(one.version) +
                           " finns redan i " + at_place(other) + "; ge versionerna olika namn",
                       "the order " + quoted(one.key) + " version " + quoted(one.version) +
                           " is already in " + at_place(other) + "; name the versions apart");
            }
            made_orders_.push_back(order_from(one));
            if (!is_new) made_orders_.back().is_comparable = false;
        }
    }
    struct made_order {
        delegation_order made;
        const draft::delegation_order* written;
        bool is_comparable; ///< no fault makes its period unfit to compare with other versions
        const place* assessed_at = nullptr; ///< where a line for several orders names it
    };
    made_order order_from(const draft::delegation_order& one) {
        delegation_order made;
        made.key = keep(one.key);
        made.version = keep(one.version);
        made.title = keep(one.title);
        made.kind = one.kind;
        require(one.organ, one.where, "organ");
        made.adopted = {one.adopted_on,       keep(one.adopted_paragraph), keep(one.adopted_diary),
                        one.adopted_earliest, one.adopted_latest,          {},
                        one.confirmed_on};
        const auto faults_before = faults_.size();
        made.when = order_period(one);
        made.ended = one.when.through ? ending::expired : ending::none;
        if (one.revoked_from) revoke(made, one);
        const bool is_comparable = faults_.size() == faults_before;
        made.may_sub_delegate = one.may_sub_delegate;
        made.reported = one.reported;
        made.sub_delegated_are_reported = one.sub_delegated_are_reported;
        made.reported_through_head = one.reported_through_head;
        made.superiors_may = one.superiors_may;
        made.superior_steps_in = one.superior_steps_in;
        facts_of(one.superior_steps_in_when, made.superior_steps_in_when,
                 &made.superior_steps_in_when_legal);
        made.stand_in_decides_instead = one.stand_in_decides_instead;
        made.stand_in_covers_vacancy = one.stand_in_covers_vacancy;
        made.roles_reach_elsewhere = one.roles_reach_elsewhere;
        facts_of(one.excluded, made.excluded, &made.excluded_legal);
        made.exclusions_cover_urgent = one.exclusions_cover_urgent;
        made.alternates_act = one.alternates_act;
        made.separate_minutes = one.separate_minutes;
        made.stated_first = one.when.from ? one.when.from : one.when.evidenced_from;
        made.referral_on_demand_of = one.referral_on_demand_of;
        made.provisions = remarks_of(one.provisions);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        return {std::move(made), &one, is_comparable};
    }
    /// The day of adoption; where no document states it, the first day in force.
    static std::optional<date> day_of_names(const draft::delegation_order& one) {
        return one.adopted_on ? one.adopted_on : first_day_of(one.when);
    }
    /// From the stated day or the adoption, whichever is later: a delegation never acts backwards.
    dated order_period(const draft::delegation_order& one) {
        draft::span written = one.when;
        const bool silent = !written.from && !written.evidenced_from && !written.undated;
        if (silent) written.from = one.adopted_on;
        for (auto* start : {&written.from, &written.evidenced_from})
            if (*start && one.adopted_on && **start < *one.adopted_on) *start = one.adopted_on;
        if (silent && !one.adopted_on)
            report(fault_code::missing_date, one.where,
                   "ordningen saknar första dag; skriv `adopted = { on = … }`, `from`, "
                   "`evidenced_from` eller `undated = true`",
                   "the order has no first day; write `adopted = { on = … }`, `from`, "
                   "`evidenced_from` or `undated = true`");
        return dated_of(written);
    }
    void revoke(delegation_order& made, const draft::delegation_order& one) {
        const auto end = *one.revoked_from;
        if (made.when.when.is_empty()) return;
        if (const auto cut = period::until(made.when.when.first(), end);
            cut && !(made.when.when.end() < end)) {
            made.when.when = *cut;
            made.ended = ending::revoked;
            return;
        }
        report(fault_code::reversed_period, one.where,
               "ordningen återkallas " + to_text(end) +
                   ", utanför sin egen tid; rätta `revoked_from`",
               "the order is revoked on " + to_text(end) +
                   ", outside its own time; mend `revoked_from`");
    }

    /// Versions of one order follow on each other; then points and delegations get their ids.
    void order_in_time() {
        sort_stably(made_orders_, [](const auto& left, const auto& right) {
            const auto& one = left.made;
            const auto& other = right.made;
            if (one.key != other.key) return one.key < other.key;
            const auto first = one.when.when.first();
            const auto others_first = other.when.when.first();
            return first != others_first ? first < others_first : one.version < other.version;
        });
        for (std::size_t i = 0; i + 1 < made_orders_.size(); ++i)
            if (made_orders_[i].made.key == made_orders_[i + 1].made.key)
                follow(made_orders_[i], made_orders_[i + 1]);
        assess_by_lines();
        for (const auto& one : made_orders_) {
            tables_.orders.push_back(one.made);
            // Names in an order mean who bore them when that version was adopted.
            read_as_on(day_of_names(*one.written), one.made.when.when);
            tables_.orders.back().organ = organ_of(one.written->organ);
            tables_.orders.back().adopted.by = organ_of(one.written->adopted_by);
            make_points(*one.written, order_id{tables_.orders.size() - 1});
        }
        read_as_on_no_day();
        for (std::size_t i = 0; i < tables_.sub_delegations.size(); ++i) attach_sub_delegation(i);
    }
    // ------------------------------------------------------------------- one line for several orders
    /// A line speaks of the versions that it names, in an order of none but that one; of two, the
    /// order's own speaks.
    void assess_by_lines() {
        for (auto& one : made_orders_) {
            const auto& line = one.written->assessed;
            if (line.is_given() && line.versions.empty()) one.made.assessed = assessment_of(line);
        }
        for (const auto& one : made_orders_) assess_by(one.written->assessed);
        for (const auto& line : drafts_.lines) assess_by(line);
    }
    void assess_by(const draft::assessment& line) {
        for (const auto& version : line.versions) {
            auto* const order = version_named(version.text);
            if (order == nullptr) {
                report(fault_code::not_found, version.where,
                       "ordningen och versionen " + quoted(version.text) +
                           " finns inte; skriv dem som `rs/2024`",
                       "there is no order and version " + quoted(version.text) +
                           "; write them as `rs/2024`");
            } else if (!order->written->assessed.is_given() || &order->written->assessed == &line) {
                tell_second_line(*order, version);
                order->made.assessed = assessment_of(line);
                order->assessed_at = &version.where;
            }
        }
    }
    [[nodiscard]] made_order* version_named(std::string_view text) {
        const auto slash = text.rfind('/');
        if (slash == std::string_view::npos) return nullptr;
        const auto found =
            std::find_if(made_orders_.begin(), made_orders_.end(), [&](const made_order& one) {
                return one.written->key == text.substr(0, slash) &&
                       one.written->version == text.substr(slash + 1);
            });
        return found == made_orders_.end() ? nullptr : &*found;
    }
    void tell_second_line(const made_order& order, const draft::reference& version) {
        if (order.assessed_at == nullptr) return;
        report(fault_code::duplicate, version.where,
               quoted(version.text) + " är redan bedömd på " + at_place(*order.assessed_at) +
                   "; behåll en av bedömningarna",
               quoted(version.text) + " is already assessed at " + at_place(*order.assessed_at) +
                   "; keep one of the assessments");
    }

    void follow(made_order& earlier, const made_order& later) {
        if (!earlier.is_comparable || !later.is_comparable) return;
        auto& when = earlier.made.when.when;
        const auto start = later.made.when.when.first();
        if (when.is_empty() || later.made.when.when.is_empty()) {
            if (earlier.written->kind == order_kind::delegation_order)
                report(fault_code::missing_date, later.written->where,
                       "två versioner av " + quoted(later.made.key) +
                           " kan inte ordnas i tid; ange när de börjar gälla",
                       "two versions of " + quoted(later.made.key) +
                           " cannot be ordered in time; state when they begin");
            return;
        }
        if (!when.is_open() && when.ended_by(start)) return;
        if (!when.is_open() || when.first() == start) {
            report(fault_code::overlapping_period, later.written->where,
                   "versionen börjar " + to_text(start) + " medan version " +
                       quoted(earlier.made.version) + " ännu gäller; rätta `from` eller `through`",
                   "the version begins on " + to_text(start) + " while version " +
                       quoted(earlier.made.version) +
                       " is still in force; mend `from` or `through`");
            return;
        }
        when = *period::until(when.first(), start);
        earlier.made.ended = ending::superseded;
        earlier.made.replaced_by_adoption = later.made.adopted.on == start;
    }

    void make_points(const draft::delegation_order& order, order_id id) {
        const auto& points = order.points;
        std::vector<std::size_t> sorted;
        for (std::size_t i = 0; i < points.size(); ++i) sorted.push_back(i);
        sort_stably(sorted, [&](std::size_t left, std::size_t right) {
            return naturally_before(key_of(points[left]), key_of(points[right]));
        });
        name_table known{as_written};
        for (const auto i : sorted) {
            const auto& key = key_of(points[i]);
            if (const auto taken = known.add_key(key, i)) {
                const auto& other = points[*taken].where;
                report(fault_code::duplicate, points[i].where,
                       "punkt " + quoted(key) + " finns redan på " + at_place(other) +
                           "; ge den ett eget nummer",
                       "point " + quoted(key) + " is already at " + at_place(other) +
                           "; give it a number of its own");
            }
        }
        for (const auto i : sorted) make_point(points[i], order, id, known);
    }
    static const std::string& key_of(const draft::point& one) {
        return one.number.empty() ? one.key : one.number;
    }

    void make_point(const draft::point& one, const draft::delegation_order& order, order_id id,
                    const name_table& siblings) {
        const point_id number{tables_.points.size()};
        point made;
        made.order = id;
        made.number = keep(one.number);
        made.key = keep(key_of(one));
        made.kind = one.kind;
        require(one.matter, one.where, "matter");
        made.matter = matter_of(one.matter);
        made.law = keep(one.law);
        if (!one.law.empty()) made.cited = read_citations(one.law).found;
        made.limits = terms_of(one.whole.limits, nullptr, order);
        made.despite_exclusions = one.despite_exclusions;
        add_exclusions_of(id, made, made.limits);
        check_limits(made.limits, one.where);
        made.assessed = assessment_of(one.assessed);
        made.prohibited = subjects_of(one.prohibited);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        tables_.points.push_back(std::move(made));
        make_delegations(one, one.whole, nullptr, order, number, siblings);
        for (const auto& part : one.parts)
            make_delegations(one, part, &one.whole, order, number, siblings);
        const auto names_nobody = [](const draft::grant& grant) {
            return grant.delegates.empty() && grant.jointly.empty() &&
                   !grant.delegates_of.is_given();
        };
        if (one.kind != point_kind::reserved && names_nobody(one.whole) &&
            std::all_of(one.parts.begin(), one.parts.end(), names_nobody))
            report(fault_code::missing_key, one.where,
                   "punkten har ingen delegat; skriv `delegate`",
                   "the point has no delegate; write `delegate`");
    }
    void make_delegations(const draft::point& written, const draft::grant& grant,
                          const draft::grant* whole, const draft::delegation_order& order,
                          point_id number, const name_table& siblings) {
        auto delegates = grant.delegates;
        if (grant.delegates_of.is_given()) {
            const auto sibling = siblings.find_key(grant.delegates_of.text);
            if (!sibling) {
                report(fault_code::not_found, grant.delegates_of.where,
                       "ordningen har ingen punkt " + quoted(grant.delegates_of.text) +
                           "; rätta `delegate_in`",
                       "the order has no point " + quoted(grant.delegates_of.text) +
                           "; mend `delegate_in`");
                return;
            }
            delegates = all_delegates(order.points[*sibling]);
        }
        for (const auto& one : grant.jointly) delegates.push_back(one);
        const auto together = subjects_of(grant.jointly);
        const auto& owner = tables_.points[number.index()];
        for (const auto& delegate : delegates) {
            delegation made;
            made.point = number;
            made.letter = keep(grant.letter);
            made.delegate = subject_of(delegate);
            made.delegate_as_written = keep(delegate.text);
            made.matter = owner.matter;
            made.limits = owner.limits;
            if (whole != nullptr) {
                made.limits = terms_of(grant.limits, &whole->limits, order);
                add_exclusions_of(owner.order, owner, made.limits);
                check_limits(made.limits, written.where);
            }
            const bool scope_stated =
                grant.limits.reach || (whole != nullptr && whole->limits.reach);
            // A role reaches each of its posts within that post's own unit, unless
            // the point says otherwise.
            if (made.delegate.is(subject::kind::role) && !scope_stated)
                made.limits.reach.kind = scope_kind::own_unit;
            made.substitutes =
                subjects_of(grant.substitutes.empty() && whole != nullptr ? whole->substitutes
                                                                          : grant.substitutes);
            const auto inherited = whole == nullptr ? std::optional<bool>{} : whole->superiors_may;
            made.superiors_may =
                grant.superiors_may.value_or(inherited.value_or(order.superiors_may));
            made.jointly = together;
            made.where = located(delegate.where.line != 0 ? delegate.where : grant.where);
            tables_.delegations.push_back(std::move(made));
        }
    }
    static std::vector<draft::reference> all_delegates(const draft::point& one) {
        auto found = one.whole.delegates;
        for (const auto& part : one.parts)
            for (const auto& delegate : part.delegates) found.push_back(delegate);
        return found;
    }

    template<class T>
    static T value_or(const std::optional<T>& own, const std::optional<T>* inherited, T otherwise) {
        if (own) return *own;
        return inherited != nullptr && *inherited ? **inherited : otherwise;
    }
    template<class List>
    static const List& list_or(const List& own, const List* inherited) {
        return own.empty() && inherited != nullptr ? *inherited : own;
    }

    /// `wider` gives what `own` leaves unset; the order gives what both leave unset.
    grant_limits terms_of(const draft::grant_limits& own, const draft::grant_limits* wider,
                          const draft::delegation_order& order) {
        const auto from = [&](auto member) {
            return wider == nullptr ? nullptr : &(wider->*member);
        };
        grant_limits made;
        const auto span = value_or(own.when, from(&draft::grant_limits::when), draft::span{});
        const bool has_period = span.from || span.evidenced_from || span.undated || span.through;
        made.when = has_period ? point_period(span, order) : dated{period::always(), basis::stated};
        made.amount = value_or(own.amount, from(&draft::grant_limits::amount), amount_range{});
        made.longest = own.longest ? own.longest : wider != nullptr ? wider->longest : std::nullopt;
        made.reach.kind =
            value_or(own.reach, from(&draft::grant_limits::reach), scope_kind::whole_region);
        made.reach.is_stated = own.reach || (wider != nullptr && wider->reach);
        for (const auto& unit : list_or(own.units, from(&draft::grant_limits::units)))
            if (const auto id = unit_of(unit); id.is_valid()) made.reach.units.push_back(id);
        made.area =
            resolve<area_id>(own.area.is_given() || wider == nullptr ? own.area : wider->area,
                             areas_, {"området", "area"});
        made.instrument = instrument_of(
            own.instrument.is_given() || wider == nullptr ? own.instrument : wider->instrument);
        std::vector<legal_fact> required_legal;
        facts_of(list_or(own.required, from(&draft::grant_limits::required)), made.required,
                 &required_legal);
        made.required_legal = std::move(required_legal);
        facts_of(list_or(own.excluded, from(&draft::grant_limits::excluded)), made.excluded,
                 &made.excluded_legal);
        for (const auto& matter : list_or(own.excepted, from(&draft::grant_limits::excepted)))
            if (const auto id = matter_of(matter); id.is_valid()) made.excepted.push_back(id);
        made.wording_known =
            value_or(own.wording_known, from(&draft::grant_limits::wording_known), true);
        made.users = value_or(own.users, from(&draft::grant_limits::users), users_say::none);
        made.consulted = subjects_of(list_or(own.consulted, from(&draft::grant_limits::consulted)));
        made.countersigned =
            subjects_of(list_or(own.countersigned, from(&draft::grant_limits::countersigned)));
        made.approved_by =
            subjects_of(list_or(own.approved_by, from(&draft::grant_limits::approved_by)));
        made.reported =
            value_or(own.reported, from(&draft::grant_limits::reported), order.reported);
        made.may_sub_delegate =
            value_or(own.may_sub_delegate, from(&draft::grant_limits::may_sub_delegate),
                     order.may_sub_delegate);
        made.includes_refusal =
            value_or(own.includes_refusal, from(&draft::grant_limits::includes_refusal), false);
        add_outcomes(own.outcomes.empty() && wider != nullptr ? wider->outcomes : own.outcomes,
                     made);
        made.handed_back = value_or(own.handed_back, from(&draft::grant_limits::handed_back),
                                    hand_back::not_stated);
        facts_of(list_or(own.handed_back_when, from(&draft::grant_limits::handed_back_when)),
                 made.handed_back_when, nullptr);
        return made;
    }
    /// A point that names outcomes covers no other; what nobody says of the decision is asked.
    static void add_outcomes(const std::vector<outcome>& named, grant_limits& limits) {
        if (named.empty()) return;
        const auto names = [&](outcome one) {
            return std::find(named.begin(), named.end(), one) != named.end() ||
                   (one == outcome::refusal && limits.includes_refusal);
        };
        const auto refuses = legal_fact::decision_refuses;
        const auto sets_conditions = legal_fact::decision_sets_conditions;
        if (!names(outcome::refusal)) limits.excluded_legal.push_back(refuses);
        if (!names(outcome::conditions)) limits.excluded_legal.push_back(sets_conditions);
        if (!names(outcome::approval))
            limits.required_legal.push_back(names(outcome::refusal) ? refuses : sets_conditions);
    }
    /// What the order excludes from all its points, each repeats. For an urgent mandate it is a
    /// question of its own whether it does, and a point that the nämnd has freed of it does not.
    void add_exclusions_of(order_id id, const point& one, grant_limits& limits) const {
        if (one.kind == point_kind::urgent || one.kind == point_kind::statutory ||
            one.despite_exclusions)
            return;
        const auto add = [](auto& to, const auto& all) {
            for (const auto fact : all)
                if (std::find(to.begin(), to.end(), fact) == to.end()) to.push_back(fact);
        };
        add(limits.excluded, tables_.orders[id.index()].excluded);
        add(limits.excluded_legal, tables_.orders[id.index()].excluded_legal);
    }
    /// A point that only states a last day begins with its order.
    dated point_period(draft::span span, const draft::delegation_order& order) {
        if (!span.from && !span.evidenced_from && !span.undated) {
            span.from = order.when.from ? order.when.from : order.adopted_on;
            if (!span.from) span.evidenced_from = order.when.evidenced_from;
            if (span.from && order.when.through && *order.when.through < *span.from)
                return {}; // the order is at fault
        }
        return dated_of(span);
    }
    void check_limits(const grant_limits& made, const place& where) {
        for (const auto fact : made.required)
            if (std::find(made.excluded.begin(), made.excluded.end(), fact) !=
                made.excluded.end()) {
                const auto& key = drafts_.facts[fact.index()].key;
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        for (const auto fact : made.required_legal)
            if (std::find(made.excluded_legal.begin(), made.excluded_legal.end(), fact) !=
                made.excluded_legal.end()) {
                const auto key = mandat::key_of(fact);
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        const auto& floor = made.amount.floor;
        const auto& ceiling = made.amount.ceiling;
        if (floor && ceiling && floor->in_base_amounts == ceiling->in_base_amounts) {
            const bool crossed =
                floor->value > ceiling->value ||
                (floor->value == ceiling->value && !(floor->inclusive && ceiling->inclusive));
            if (crossed)
                report(fault_code::contradiction, where,
                       "beloppets golv ligger över taket, så inget belopp ryms; rätta `amount`",
                       "the amount's floor lies above its ceiling, so that no amount fits; mend "
                       "`amount`");
        }
    }

    // ----------------------------------------------------------------------------- sub-delegations
    void make_sub_delegations() {
        name_table keys{as_written};
        know(keys, drafts_.sub_delegations);
        for (const auto& one : drafts_.sub_delegations) {
            require(one.from, one.where, "grantor");
            require(one.to, one.where, "to");
            require(one.order, one.where, "order");
            const auto& when = one.limits.when;
            if (!when || (!when->from && !when->evidenced_from && !when->undated))
                report(fault_code::missing_date, one.where,
                       "vidaredelegeringen saknar första dag; skriv `from`, `evidenced_from` eller "
                       "`undated = true`",
                       "the sub-delegation has no first day; write `from`, `evidenced_from` or "
                       "`undated = true`");
            read_as_on(first_day_of(when), dated_or_none(when.value_or(draft::span{})).when);
            sub_delegation made;
            made.key = keep(one.key);
            made.from = post_of(one.from);
            made.to = subject_of(one.to);
            made.number = keep(one.number);
            made.matter = matter_of(one.matter);
            static const draft::delegation_order no_order;
            made.limits = terms_of(one.limits, nullptr, no_order);
            check_limits(made.limits, one.where);
            if (made.to.is(subject::kind::role) && !one.limits.reach)
                made.limits.reach.kind = scope_kind::own_unit;
            made.diary = keep(one.diary);
            made.sources = sources_of(one.from_documents);
            made.where = located(one.where);
            tables_.sub_delegations.push_back(std::move(made));
        }
        read_as_on_no_day();
    }
    static std::optional<date> first_day_of(const std::optional<draft::span>& when) {
        if (!when) return std::nullopt;
        return when->from ? when->from : when->evidenced_from;
    }
    /// Orders stand by key.
    [[nodiscard]] std::vector<order_id> versions_of(std::string_view key) const {
        const auto& orders = tables_.orders;
        auto at = std::lower_bound(
            orders.begin(), orders.end(), key,
            [](const auto& one, std::string_view wanted) { return one.key < wanted; });
        std::vector<order_id> found;
        for (; at != orders.end() && at->key == key; ++at)
            found.emplace_back(static_cast<std::size_t>(at - orders.begin()));
        return found;
    }
    /// The points that have the number, one unless a fault was reported. Points stand
    /// by order, then naturally.
    [[nodiscard]] std::span<const point> points_of(order_id order, std::string_view number) const {
        const auto& points = tables_.points;
        const auto is_before = [](order_id left, std::string_view one, order_id right,
                                  std::string_view other) {
            return left != right ? left < right : naturally_before(one, other);
        };
        const auto first = std::partition_point(points.begin(), points.end(), [&](const point& at) {
            return is_before(at.order, at.key, order, number);
        });
        const auto last = std::partition_point(first, points.end(), [&](const point& at) {
            return !is_before(order, number, at.order, at.key);
        });
        return {first, last};
    }
    /// Finds the order, and the matter that the point had when the sub-delegation began.
    void attach_sub_delegation(std::size_t i) {
        const auto& written = drafts_.sub_delegations[i];
        auto& made = tables_.sub_delegations[i];
        if (!written.order.is_given()) return;
        const auto start = made.limits.when.when.first();
        bool has_point = false;
        for (const auto id : versions_of(written.order.text)) {
            if (!made.order.is_valid()) made.order = id;
            if (made.matter.is_valid() && written.matter.is_given()) continue;
            for (const auto& candidate : points_of(id, made.number)) {
                has_point = true;
                if (!made.matter.is_valid() || tables_.orders[id.index()].when.contains(start))
                    made.matter = candidate.matter;
            }
        }
        if (!made.order.is_valid()) {
            report(fault_code::not_found, written.order.where,
                   "delegationsordningen " + quoted(written.order.text) +
                       " finns inte; rätta `order`",
                   "there is no delegation order " + quoted(written.order.text) + "; mend `order`");
        } else if (written.number.empty() && !written.matter.is_given()) {
            report(fault_code::missing_key, written.where,
                   "`point` saknas; skriv punktens nummer, eller `matter`",
                   "`point` is missing; write the point's number, or `matter`");
        } else if (!has_point && !written.matter.is_given()) {
            report(fault_code::not_found, written.where,
                   "ordningen " + quoted(written.order.text) + " har ingen punkt " +
                       quoted(written.number) + "; rätta `point`",
                   "the order " + quoted(written.order.text) + " has no point " +
                       quoted(written.number) + "; mend `point`");
        }
    }

    std::vector<made_order> made_orders_;
};

} // namespace mandat::detail
