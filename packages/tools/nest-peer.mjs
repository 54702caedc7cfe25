// The peer of `npm run bench -- nest`, run from the folder where its packages are installed. Decorators are called by hand:
// it is compiled by nobody.
import 'reflect-metadata';
import * as nest from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import { DataSource, EntitySchema } from 'typeorm';

const { HoksLuontiDto } = await import(new URL('./dto/hoks-luonti.dto.js', import.meta.resolve('@ehoks/wire')));

const Plan = new EntitySchema({
  name: 'Plan',
  columns: {
    id: { type: Number, primary: true, generated: true },
    opiskeluoikeus: { type: String, unique: true },
    document: { type: 'simple-json' },
  },
});
const [, , database] = process.argv;
const dataSource = await new DataSource({
  type: 'sqlite',
  database,
  entities: [Plan],
  synchronize: true,
  enableWAL: true,
}).initialize();
// As durable as the others.
await dataSource.query('PRAGMA synchronous = FULL');
const plans = dataSource.getRepository(Plan);

class PlanController {
  async create(plan) {
    const { id } = await plans.save({ opiskeluoikeus: plan['opiskeluoikeus-oid'], document: plan });
    return { id };
  }

  async read(id) {
    const row = await plans.findOneBy({ id: Number(id) });
    if (!row) throw new nest.NotFoundException();
    return { data: row.document };
  }
}

const method = (name, ...decorators) => {
  for (const decorate of decorators)
    decorate(PlanController.prototype, name, Object.getOwnPropertyDescriptor(PlanController.prototype, name));
};
nest.Controller('plan')(PlanController);
method('create', nest.Post(), nest.HttpCode(200));
method('read', nest.Get(':id'));
nest.Body()(PlanController.prototype, 'create', 0);
nest.Param('id')(PlanController.prototype, 'read', 0);
Reflect.defineMetadata('design:paramtypes', [HoksLuontiDto], PlanController.prototype, 'create');
Reflect.defineMetadata('design:paramtypes', [String], PlanController.prototype, 'read');

class PlanModule {}
nest.Module({ controllers: [PlanController] })(PlanModule);

const app = await NestFactory.create(PlanModule, { logger: false });
app.useBodyParser?.('json', { limit: '1mb' });
app.useGlobalPipes(
  new nest.ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validatorPackage: classValidator,
    transformerPackage: classTransformer,
  }),
);
await app.listen(0, '127.0.0.1');
process.on('disconnect', () => process.exit());
process.send({ port: app.getHttpServer().address().port });
