// Which CPUs and memory containers of Fargate have. ECS developer guide: "Task CPU and memory"; Batch user guide: "Job definitions on Fargate".
#pragma once

#include <aslant/rules/type_rules.hpp>

namespace aslant::core {

struct fargate_size {
    char const* units;    // of CPU, 1024 of which are one
    char const* cpus;     // the same as a job of Batch has it
    char const* memory;   // in MiB, as resource_type::values has it
    char const* words;
};
inline constexpr fargate_size fargate_sizes[]{
    {"256", "0.25", "=512, 1024, 2048", "512, 1024 and 2048 MiB for a quarter of a CPU"},
    {"512", "0.5", "=1024, 2048, 3072, 4096", "1024 to 4096 MiB in steps of 1024 for half a CPU"},
    {"1024", "1", "=2048, 3072, 4096, 5120, 6144, 7168, 8192", "2048 to 8192 MiB in steps of 1024 for one CPU"},
    {"2048", "2", "=4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384",
     "4096 to 16384 MiB in steps of 1024 for two CPUs"},
    {"4096", "4",
     "=8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552, 24576, 25600, "
     "26624, 27648, 28672, 29696, 30720",
     "8192 to 30720 MiB in steps of 1024 for four CPUs"},
    {"8192", "8", "=16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440",
     "16384 to 61440 MiB in steps of 4096 for eight CPUs"},
    {"16384", "16", "=32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880",
     "32768 to 122880 MiB in steps of 8192 for sixteen CPUs"},
};
inline constexpr char const* fargate_units = "=256, 512, 1024, 2048, 4096, 8192, 16384";
inline constexpr char const* fargate_cpus = "=0.25, 0.5, 1, 2, 4, 8, 16";

class fargate_rules {
  public:
    constexpr fargate_rules(node const* stack, report& o) : nodes{stack}, out{o} {}

    constexpr void check_task_definition(int at) {
        int const platforms = property(at, "RequiresCompatibilities");
        if (platforms == none || !has_fargate(platforms)) return;
        check_sizes(at, property(at, "Cpu"), property(at, "Memory"), false);
        int const containers = property(at, "ContainerDefinitions");
        if (containers == none || nodes[containers].value_form != form::array) return;
        for (int const container : children{nodes, containers})
            if (nodes[container].value_form == form::object)
                check_image(member_of(container, "Image"), property(at, "ExecutionRoleArn"));
    }
    constexpr void check_job_definition(int at) {
        int const platforms = property(at, "PlatformCapabilities");
        int const container = property(at, "ContainerProperties");
        if (platforms == none || container == none || !has_fargate(platforms)) return;
        if (nodes[container].value_form != form::object) return;
        check_image(member_of(container, "Image"), member_of(container, "ExecutionRoleArn"));
        int const sizes = member_of(container, "ResourceRequirements");
        if (sizes == none || nodes[sizes].value_form != form::array) return;
        int cpus = none;
        int memory = none;
        for (int const size : children{nodes, sizes}) {
            if (nodes[size].value_form != form::object) continue;
            text const type = text_of_member(nodes, size, text_of("Type"));
            if (type == "VCPU") cpus = member_of(size, "Value");
            if (type == "MEMORY") memory = member_of(size, "Value");
        }
        check_sizes(at, cpus, memory, true);
    }

  private:
    node const* nodes;
    report& out;

    constexpr int property(int owner, char const* name) const {
        for (int i = owner + 1; i < owner + nodes[owner].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::property && nodes[i].first == name) return i;
        return none;
    }
    constexpr int member_of(int object, char const* name) const {
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == name) return i;
        return none;
    }
    constexpr bool has_fargate(int platforms) const {
        if (nodes[platforms].value_form != form::array) return false;
        for (int const i : children{nodes, platforms})
            if (nodes[i].value_form == form::string && nodes[i].value == "FARGATE") return true;
        return false;
    }
    constexpr void check_sizes(int owner, int cpu, int memory, bool as_cpus) {
        if (cpu == none || !is_number(cpu)) return;
        finding fault{};
        for (fargate_size const& size : fargate_sizes) {
            char const* const own = as_cpus ? size.cpus : size.units;
            if (!taken_values::takes(nodes, cpu, text_of(own))) continue;
            if (memory == none || !is_number(memory)) return;
            if (!taken_values{nodes, memory, text_of(size.memory), {}}.find_fault(fault)) return;
            fault.what = {{}, text_of(size.words)};
            return say(owner, fault);
        }
        if (taken_values{nodes, cpu, text_of(as_cpus ? fargate_cpus : fargate_units), {}}.find_fault(fault)) say(owner, fault);
    }
    // ECR is a private registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/tools
    constexpr void check_image(int image, int role) {
        if (image == none) return;
        node const& n = nodes[image];
        bool const is_handle = n.value_form == form::reference && nodes[image + 2].value == "AWS::ECR::Repository";
        if (!is_handle && !is_text_of_ecr(image)) return;
        bool const is_known = role == none || (nodes[role].value_form == form::reference && can_be_found(role));
        if (!is_known || (role != none && can_pull(referred_id(nodes + role)))) return;
        int const words = n.value_form == form::substitution ? image + 1 : image;
        out.add({rule::image_unpullable,
                 kind::property,
                 image,
                 is_handle ? referred_id(nodes + image) : name{{}, nodes[words].value},
                 {},
                 0});
    }
    constexpr bool is_text_of_ecr(int at) const {
        if (nodes[at].value_form != form::string && nodes[at].value_form != form::substitution) return false;
        for (int i = at; i < at + nodes[at].size; ++i)
            for (int k = 0; nodes[i].value_form == form::string && k < nodes[i].value.size; ++k)
                if (starts_with({nodes[i].value.data + k, nodes[i].value.size - k}, text_of(".dkr.ecr."))) return true;
        return false;
    }
    constexpr bool can_be_found(int role) const { return resource_of_id(nodes, referred_id(nodes + role)) != none; }
    // A managed policy may allow anything.
    constexpr bool can_pull(name const& role) const {
        for (int i = 1; i < nodes[0].size; i += step_in_stack(nodes[i])) {
            if (nodes[i].what != kind::stack_resource) continue;
            bool const is_role = name_of(nodes[i]) == role;
            bool const is_policy = starts_with(nodes[i + 1].value, text_of("AWS::IAM::")) && refers_to(i, role);
            if ((is_role && property(i, "ManagedPolicyArns") != none) || ((is_role || is_policy) && allows_pulling(i))) return true;
        }
        return false;
    }
    constexpr bool refers_to(int resource, name const& id) const {
        for (int i = resource; i < resource + nodes[resource].size; ++i)
            if (nodes[i].value_form == form::reference && referred_id(nodes + i) == id) return true;
        return false;
    }
    constexpr bool allows_pulling(int resource) const {
        for (int i = resource; i < resource + nodes[resource].size; ++i)
            if (nodes[i].value_form == form::string && (starts_with(nodes[i].value, text_of("ecr:")) || nodes[i].value == "*"))
                return true;
        return false;
    }
    // "1 vCPU" and "2 GB" are others' business.
    constexpr bool is_number(int at) const {
        node const& n = nodes[at];
        if (n.value_form != form::string) return n.value_form == form::integer || n.value_form == form::json_string;
        for (int i = 0; i < n.value.size; ++i)
            if (n.value[i] != '.' && (n.value[i] < '0' || n.value[i] > '9')) return false;
        return n.value.size > 0;
    }
    constexpr void say(int owner, finding const& fault) {
        if (!accepts(nodes, owner + 1, owner + nodes[owner].size, nodes[owner].size, fault.broken)) out.add(fault);
    }
};

template <bool Included> struct container_property_checks;
template <> struct container_property_checks<true> {
    static constexpr void check(node const* stack, int at, text type, report& out) {
        if (type == "AWS::ECS::TaskDefinition") fargate_rules{stack, out}.check_task_definition(at);
        if (type == "AWS::Batch::JobDefinition") fargate_rules{stack, out}.check_job_definition(at);
    }
};

}
